package org.clausewise.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewise.testing.Wml;

/** A fresh LibreOffice user profile that holds one Basic module, Standard.Module1. */
final class LibreOfficeProfile {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  // Without this mark a first start copies the preset libraries over the macro.
  private static final String SET_UP =
      """
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">\
      <item oor:path="/org.openoffice.Setup/Office">\
      <prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>\
      </oor:items>
      """;

  private static final String LIBRARIES =
      """
      <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN"\
       "libraries.dtd">
      <library:libraries xmlns:library="http://openoffice.org/2000/library"\
       xmlns:xlink="http://www.w3.org/1999/xlink">\
      <library:library library:name="Standard" library:link="false"/></library:libraries>
      """;

  private static final String LIBRARY =
      """
      <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN"\
       "library.dtd">
      <library:library xmlns:library="http://openoffice.org/2000/library"\
       library:name="Standard" library:readonly="false" library:passwordprotected="false">\
      """;

  private static final String MODULE =
      """
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script"\
       script:name="Module1" script:language="StarBasic">\
      """;

  private LibreOfficeProfile() {}

  static void write(Path profile, String macro) throws IOException {
    Path user = profile.resolve("user");
    Path library = Files.createDirectories(user.resolve("basic/Standard"));
    put(user.resolve("registrymodifications.xcu"), SET_UP);
    put(user.resolve("basic/script.xlc"), LIBRARIES);
    put(user.resolve("basic/dialog.xlc"), LIBRARIES);
    put(
        library.resolve("script.xlb"),
        LIBRARY + "<library:element library:name=\"Module1\"/></library:library>");
    put(library.resolve("dialog.xlb"), LIBRARY + "</library:library>");
    put(library.resolve("Module1.xba"), MODULE + Wml.escape(macro) + "</script:module>");
  }

  private static void put(Path file, String content) throws IOException {
    Files.writeString(file, HEAD + content);
  }
}
