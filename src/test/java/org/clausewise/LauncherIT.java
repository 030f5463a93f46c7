package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a small stand-in of the project, whose build only puts a jar in its place. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for POSIX shells")
class LauncherIT {

  /** What the stand-in's jar runs. */
  static final class Echo {
    private Echo() {}

    public static void main(String[] arguments) {
      System.out.println(System.getProperty("user.dir"));
      for (String argument : arguments) {
        System.out.println("<" + argument + ">");
      }
    }
  }

  private record Outcome(int code, String out, String err) {}

  private static final String BUILDING = "Building Clausewise (first run or changed sources)…\n";

  @TempDir Path folder;
  private Path home;
  private Path jar;
  private Path elsewhere;

  @BeforeEach
  void makeProject() throws IOException {
    Path real = folder.toRealPath();
    home = Files.createDirectories(real.resolve("a project"));
    jar = home.resolve("target/clausewise.jar");
    elsewhere = Files.createDirectories(real.resolve("else where"));
    Files.createDirectories(home.resolve("src/main/java"));
    Files.writeString(home.resolve("src/main/java/A.java"), "");
    Files.writeString(home.resolve("pom.xml"), "");
    Files.copy(
        Path.of("clausewise"), home.resolve("clausewise"), StandardCopyOption.COPY_ATTRIBUTES);
    writeEchoJar(home.resolve("echo.jar"));
    mavenDoes("sleep 1; mkdir -p target/lib; cp echo.jar target/clausewise.jar; echo noise");
  }

  @Test
  void buildsOnceAndKeepsFolderAndArguments() throws Exception {
    Outcome first = run(home.resolve("clausewise"), "a b", "*", "");
    Outcome second = run(home.resolve("clausewise"));

    assertThat(first).isEqualTo(new Outcome(0, elsewhere + "\n<a b>\n<*>\n<>\n", BUILDING));
    assertThat(second).isEqualTo(new Outcome(0, elsewhere + "\n", ""));
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run(home.resolve("clausewise"));
    Files.setLastModifiedTime(
        jar, FileTime.from(Files.getLastModifiedTime(jar).toInstant().minusSeconds(60)));

    assertThat(run(home.resolve("clausewise")).err()).isEqualTo(BUILDING);
    assertThat(run(home.resolve("clausewise")).err()).isEmpty();
  }

  @Test
  void runsThroughLinks() throws Exception {
    Path inner = Files.createSymbolicLink(home.resolve("inner"), Path.of("clausewise"));
    Path outer = Files.createSymbolicLink(elsewhere.resolve("cw"), inner);

    assertThat(run(outer, "x")).isEqualTo(new Outcome(0, elsewhere + "\n<x>\n", BUILDING));
  }

  @Test
  void showsTheEndOfAFailedBuild() throws Exception {
    mavenDoes("echo the cause; exit 1");

    Outcome outcome = run(home.resolve("clausewise"));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith(BUILDING + "the cause\n").contains("launcher-build.log");
    assertThat(home.resolve("target/launcher.lock")).doesNotExist();
  }

  @Test
  void twoFirstRunsBuildOnce() throws Exception {
    Running one = start(home.resolve("clausewise"), "one");
    Running two = start(home.resolve("clausewise"), "two");

    assertThat(one.finish().out()).contains("<one>");
    assertThat(two.finish().out()).contains("<two>");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void passesOverTheLockOfARunThatDied() throws Exception {
    Process died = new ProcessBuilder("true").start();
    died.waitFor();
    Files.createDirectories(home.resolve("target/launcher.lock"));
    Files.writeString(home.resolve("target/launcher.lock/owner"), died.pid() + "\n");

    assertThat(run(home.resolve("clausewise")).code()).isZero();
  }

  @Test
  void refusesAnOldOrMissingJava() throws Exception {
    Path old = Files.createDirectories(folder.resolve("jdk 11/bin"));
    executable(old.resolve("java"), "exit 99");
    Files.writeString(
        old.resolveSibling("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");

    Outcome tooOld = runWith(old.getParent());
    Outcome missing = runWith(folder.resolve("nowhere"));

    assertThat(tooOld.code()).isEqualTo(2);
    assertThat(tooOld.err()).contains("11.0.2").contains("17 or newer");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("JAVA_HOME");
    assertThat(builds()).isZero();
  }

  private Outcome run(Path launcher, String... arguments) throws Exception {
    return start(launcher, arguments).finish();
  }

  private Outcome runWith(Path javaHome) throws Exception {
    return start(javaHome, List.of(home.resolve("clausewise").toString())).finish();
  }

  private Running start(Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return start(Path.of(System.getProperty("java.home")), command);
  }

  private Running start(Path javaHome, List<String> command) throws IOException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Running(builder.start(), out, err);
  }

  private record Running(Process process, Path out, Path err) {

    Outcome finish() throws Exception {
      boolean ended = process.waitFor(1, TimeUnit.MINUTES);
      process.destroyForcibly();
      assertThat(ended).as("the launcher ended").isTrue();
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  /** How often the stand-in was built: its Maven writes one line each time. */
  private long builds() throws IOException {
    Path log = home.resolve("builds");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  private void mavenDoes(String commands) throws IOException {
    executable(home.resolve("mvnw"), "echo x >> builds\n" + commands);
  }

  private static void executable(Path file, String commands) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void writeEchoJar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    String name = Echo.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream echo = new JarOutputStream(out, manifest);
        InputStream compiled = Echo.class.getClassLoader().getResourceAsStream(name)) {
      echo.putNextEntry(new ZipEntry(name));
      echo.write(compiled.readAllBytes());
      echo.closeEntry();
    }
  }
}
