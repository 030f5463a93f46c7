package org.clausewise.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.clausewise.testing.Programs;

/**
 * LibreOffice as a program that runs one Basic macro without a window and ends.
 *
 * <p>It works with a user profile of its own, so that no other LibreOffice of this user is met.
 */
public final class LibreOfficeProgram {

  private final Path program;

  private LibreOfficeProgram(Path program) {
    this.program = program;
  }

  /** The LibreOffice on the PATH. */
  public static Optional<LibreOfficeProgram> onPath() {
    return Programs.onPath("soffice").map(LibreOfficeProgram::new);
  }

  /**
   * Runs a macro, which has to end LibreOffice itself.
   *
   * @param folder for the profile and what the program prints; the next run may use it again
   * @param macro the source of a Basic module
   * @param call of a procedure in it, such as {@code Settle(file:///jobs.txt)}
   * @return what the program printed
   * @throws IllegalStateException when it takes longer than {@code limit}; it is ended then
   */
  public String run(Path folder, String macro, String call, Duration limit) throws IOException {
    Path profile = folder.resolve("profile");
    LibreOfficeProfile.write(profile, macro);
    Path console = folder.resolve("console.txt");
    Programs.run(
        List.of(
            program.toString(),
            "--headless",
            "--norestore",
            "--nologo",
            "-env:UserInstallation=" + profile.toUri(),
            "macro:///Standard.Module1." + call),
        console,
        limit);
    return Files.readString(console);
  }
}
