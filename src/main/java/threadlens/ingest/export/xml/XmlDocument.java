package threadlens.ingest.export.xml;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.ingest.export.Export;
import threadlens.ingest.export.OpenExport;
import threadlens.ingest.export.Threads;

/**
 * Reads a document as a stream. Refuses a document type declaration, and with it all entities but
 * the five of XML: no export needs one, and they are how a small file names others or swells
 * without end. HTML's own names (a no-break space) read as in HTML. Where the document breaks off
 * or is damaged, a problem says where; the element it broke in is not given.
 */
final class XmlDocument {
  /** Of one element's own text, in UTF-16 units. What is longer is cut there, with a problem. */
  private static final int LONGEST_TEXT = 16 << 20;

  private final Source source;
  private final Threads threads;
  private final XmlCharacters characters;
  private final XMLStreamReader reader;
  private int line = 1;
  private int column = 1;

  /** Is given each element asked for, whole, as soon as it closes. */
  interface Taker {
    /**
     * Takes an element.
     *
     * @param around as far as it was read; null where the element stands by itself
     */
    void take(XmlElement element, @Nullable XmlElement around) throws IOException;
  }

  /**
   * What is asked for, by local names.
   *
   * @param whole wherever they stand, but within each other
   * @param within the first, and handed out before them
   */
  record Names(Set<String> whole, Set<String> within) {}

  private XmlDocument(Source source, OpenExport export, Threads threads)
      throws IOException, XMLStreamException {
    this.source = source;
    this.threads = threads;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the document is read");
        });
    characters = XmlCharacters.of(export, threads);
    reader = factory.createXMLStreamReader(characters);
  }

  /**
   * Reads all elements of some names.
   *
   * @throws UnreadableSourceException of code {@code refused}
   */
  static void read(Source source, OpenExport export, Threads threads, Names names, Taker taker)
      throws IOException, UnreadableSourceException {
    try {
      XmlDocument document = new XmlDocument(source, export, threads);
      try {
        document.elements(names, taker);
      } catch (XMLStreamException e) {
        document.broken(e);
      }
    } catch (XMLStreamException e) {
      threads.problem("left-out-rest", "no XML: " + said(e), 1, 1);
    }
  }

  private void elements(Names names, Taker taker)
      throws IOException, XMLStreamException, UnreadableSourceException {
    XmlElement.Builder building = new XmlElement.Builder(LONGEST_TEXT, names.within::contains);
    while (reader.hasNext()) {
      mark();
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw Export.refuse(
                source,
                "refused",
                "a document type declaration: expected an export without one; entities are not read",
                characters.declaredLine(),
                characters.declaredColumn());
        case XMLStreamConstants.START_ELEMENT -> {
          if (building.isOpen() || names.whole.contains(reader.getLocalName())) {
            building.start(reader, line, column);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (building.isOpen()) {
            building.text(
                reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> building.text(entity(reader.getLocalName()));
        case XMLStreamConstants.END_ELEMENT -> {
          if (building.isOpen() && building.end()) {
            whole(building.take(), building.around(), taker);
          }
        }
        default -> {
          // comments and instructions say nothing of a discussion
        }
      }
    }
  }

  private void whole(XmlElement element, @Nullable XmlElement around, Taker taker)
      throws IOException {
    if (element.isCut()) {
      String message = "text longer than " + LONGEST_TEXT + " characters: cut there";
      threads.problem("left-out-text", message, element.line(), element.column());
    }
    taker.take(element, around);
  }

  /**
   * What comes next begins where the reader stands; after text, one before: it has seen the {@code
   * <}.
   */
  private void mark() {
    Location at = reader.getLocation();
    int event = reader.getEventType();
    boolean seen = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE;
    line = Math.max(1, at.getLineNumber());
    column = Math.max(1, at.getColumnNumber() - (seen ? 1 : 0));
  }

  private void broken(XMLStreamException e) {
    Location at = e.getLocation() == null ? reader.getLocation() : e.getLocation();
    threads.problem(
        "left-out-rest",
        "no XML from here on: " + said(e) + "; what follows is left out",
        at.getLineNumber(),
        at.getColumnNumber());
  }

  private static String entity(String name) {
    String character = Parser.unescapeEntities("&" + name + ";", false);
    return character.length() <= 2 ? character : " ";
  }

  /** The parser says the place first, and its own name for the fault. */
  private static String said(XMLStreamException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    int at = message.indexOf("Message: ");
    String said = at < 0 ? message : message.substring(at + 9);
    String line = said.lines().findFirst().orElse("").strip();
    return line.length() > 200 ? line.substring(0, 200) + "..." : line;
  }
}
