package org.clausewise.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Two long drafts with known differences. Words are drawn from a vocabulary with the frequencies of
 * natural text (few frequent words, many rare ones), so that rarity tells paragraphs apart as it
 * does in real drafts, but neighbours share their common words.
 */
final class GeneratedDrafts {

  private static final int VOCABULARY = 6_000;

  private final Random random;
  private final String[] words = new String[VOCABULARY];

  GeneratedDrafts(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < VOCABULARY; i++) {
      words[i] = word(i);
    }
  }

  /** A pronounceable word, another one for each number. */
  private static String word(int number) {
    String consonants = "bcdfglmnprst";
    String vowels = "aeiou";
    StringBuilder word = new StringBuilder();
    int rest = number + 7;
    while (rest > 0) {
      word.append(consonants.charAt(rest % consonants.length()));
      rest /= consonants.length();
      word.append(vowels.charAt(rest % vowels.length()));
      rest /= vowels.length();
    }
    return word.toString();
  }

  private String anyWord() {
    // Zipf-like: the logarithm of the rank is uniform.
    int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    return words[Math.min(rank, VOCABULARY - 1)];
  }

  List<String> paragraphs(int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraphs.add(paragraph());
    }
    return paragraphs;
  }

  private String paragraph() {
    int length = 40 + random.nextInt(41);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(text.isEmpty() ? "" : " ").append(anyWord());
      if (random.nextInt(12) == 0 && i + 1 < length) {
        text.append(',');
      }
    }
    return text.append(';').toString();
  }

  /** The revised draft: shares are of the original's paragraphs. */
  List<String> revise(
      List<String> original, double reworded, double added, double removed, double moved) {
    List<String> revised = new ArrayList<>();
    List<String> leaving = new ArrayList<>();
    for (String paragraph : original) {
      double dice = random.nextDouble();
      if (dice < removed) {
        continue;
      }
      if (dice < removed + moved) {
        leaving.add(paragraph);
      } else if (dice < removed + moved + reworded) {
        revised.add(reword(paragraph));
      } else {
        revised.add(paragraph);
      }
      if (random.nextDouble() < added) {
        revised.add(paragraph());
      }
    }
    Collections.shuffle(leaving, random);
    for (String paragraph : leaving) {
      revised.add(random.nextInt(revised.size() + 1), paragraph);
    }
    return revised;
  }

  private String reword(String paragraph) {
    List<String> tokens = new ArrayList<>(List.of(paragraph.split(" ")));
    int edits = 1 + random.nextInt(6);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(tokens.size() - 1);
      switch (random.nextInt(3)) {
        case 0 -> tokens.set(at, anyWord());
        case 1 -> tokens.add(at, anyWord());
        default -> tokens.remove(at);
      }
    }
    return String.join(" ", tokens);
  }

  /** A small valid .docx of plain paragraphs. */
  static byte[] docx(List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          head
              + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType="
              + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
              + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          head
              + "<Relationships xmlns="
              + "\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
              + "officeDocument/2006/relationships/officeDocument\""
              + " Target=\"word/document.xml\"/></Relationships>");
      entry(
          zip,
          "word/document.xml",
          head
              + "<w:document xmlns:w="
              + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + body
              + "</w:body></w:document>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
