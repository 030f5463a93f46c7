package org.clausewise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

  @TempDir Path folder;

  @BeforeEach
  void orSkip() {
    Assumptions.assumeTrue(Programs.onPath("sh").isPresent(), "there is no shell to run");
  }

  private int run(String script, Duration limit) throws IOException {
    return Programs.run(List.of("sh", "-c", script), folder.resolve("console.txt"), limit);
  }

  @Test
  void givesTheStatusAndKeepsWhatWasPrinted() throws IOException {
    assertThat(run("echo out; echo err >&2; exit 3", Duration.ofMinutes(1))).isEqualTo(3);
    assertThat(folder.resolve("console.txt")).hasContent("out\nerr");
  }

  @Test
  void endsAlsoWhatTheProgramStarted() throws IOException {
    Path child = folder.resolve("child.txt");
    String script = "sleep 600 & echo $! > " + child + "; echo begun; wait";

    assertThatThrownBy(() -> run(script, Duration.ofSeconds(3)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("did not finish within PT3S")
        .hasMessageContaining("begun");

    long pid = Long.parseLong(Files.readString(child).strip());
    assertThat(ProcessHandle.of(pid)).isNotPresent();
  }

  @Test
  void knowsWhatIsNotThere() {
    assertThat(Programs.onPath("no-program-of-this-name")).isEmpty();
  }
}
