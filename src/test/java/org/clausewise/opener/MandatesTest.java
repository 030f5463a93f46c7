package org.clausewise.opener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.model.Language;
import org.junit.jupiter.api.Test;

class MandatesTest {

  private static List<String> mandates(String wording) {
    Opener opener = Openers.read(wording, Language.ENGLISH);
    return opener == null
        ? List.of()
        : Mandates.of(wording, opener, Language.ENGLISH).stream()
            .map(Mandates.Mandate::words)
            .toList();
  }

  @Test
  void workForTheSecretariatIsFound() {
    assertThat(mandates("Requests the Secretary-General to report"))
        .containsExactly("Requests the Secretary-General");
    assertThat(mandates("Also requests, in this regard, the Executive Director to report"))
        .containsExactly("Requests the Executive Director");
    assertThat(mandates("Requests the United Nations High Commissioner for Peace to report"))
        .containsExactly("Requests the High Commissioner");
    assertThat(mandates("Notes the gap, and requests the secretariat to close it"))
        .containsExactly("Requests the secretariat");
    assertThat(mandates("Requests the President of the Assembly and the Secretary-General to act"))
        .containsExactly("Requests the Secretary-General");
    assertThat(mandates("Reiterates its request to the Secretary-General to report"))
        .containsExactly("Reiterates its request to the Secretary-General");
  }

  @Test
  void workForOthersIsNoMandate() {
    assertThat(mandates("Requests Member States to inform the Secretary-General")).isEmpty();
    assertThat(mandates("Encourages the Secretary-General to act")).isEmpty();
    assertThat(mandates("Requests the Committee of the Secretariat to act")).isEmpty();
    assertThat(mandates("Takes note of the report of the Secretary-General")).isEmpty();
  }
}
