package threadlens.ingest.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.ingest.export.mail.EmlReader;
import threadlens.ingest.export.mail.MboxReader;

final class PartsTest {
  private static final Readers READERS =
      new Readers(List.of(new MboxReader(), new EmlReader()), List.of());

  @Test
  void mails_are_one_in_the_place_of_the_first() {
    assertThat(joined("a.html", "b.eml", "c.txt", "1393956123.M1P20.list", "d.eml"))
        .containsExactly("a.html", "b.eml + 1393956123.M1P20.list + d.eml", "c.txt");
  }

  @Test
  void one_mail_alone_stays_what_it_is() {
    assertThat(joined("a.html", "b.eml")).containsExactly("a.html", "b.eml");
  }

  @Test
  void what_another_reader_reads_is_no_part() {
    String mbox = "From a@b.example Sat May  3 17:56:10 2014\nFrom: a@b.example\n\nHere.\n";

    assertThat(shown(Stream.of(new Text("a.eml", mbox), new Text("b.eml", mbox))))
        .containsExactly("a.eml", "b.eml");
  }

  @Test
  void each_format_is_a_whole_of_its_own() {
    String mbox = "From a@b.example Sat May  3 17:56:10 2014\nFrom: a@b.example\n\nHere.\n";
    String mail = "From: a@b.example\n\nHere.\n";

    assertThat(
            shown(
                Stream.of(
                    new Text("a.mbox", mbox),
                    new Text("b.eml", mail),
                    new Text("c.mbox", mbox),
                    new Text("d.eml", mail))))
        .containsExactly("a.mbox + c.mbox", "b.eml + d.eml");
  }

  private static List<String> joined(String... paths) {
    return shown(Stream.of(paths).map(path -> new Text(path, "From: a@b.example\n\nHere.\n")));
  }

  private static List<String> shown(Stream<Source> sources) {
    return Parts.joined(sources.toList(), READERS).stream()
        .map(
            source ->
                source.parts().isEmpty()
                    ? source.path()
                    : String.join(" + ", source.parts().stream().map(Source::path).toList()))
        .toList();
  }

  private record Text(String path, String text) implements Source {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
