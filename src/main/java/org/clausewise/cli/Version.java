package org.clausewise.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar's manifest carries. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "clausewise " + (version == null ? "(unpackaged)" : version),
      "Java " + System.getProperty("java.version")
    };
  }
}
