package threadlens.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import threadlens.model.Author;
import threadlens.model.AuthorKind;
import threadlens.model.Comment;
import threadlens.model.CommentId;
import threadlens.model.Location;
import threadlens.model.ReplyHints;
import threadlens.model.SourceId;

/**
 * Chat logs with reply links, in the format of Kummerfeld et al. (ACL 2019): {@code x.ascii.txt}
 * holds one message a line, {@code x.annotation.txt} lines {@code a b -}: line b, counted from 0,
 * answers line a, or begins a conversation where they are the same. Lines before the first
 * annotated one are context. Times are told by {@link ChatClock}.
 */
final class ChatThreads {
  private static final String GOLD = ".annotation.txt";
  private static final Pattern SAID = Pattern.compile("\\[\\d\\d:\\d\\d\\] <([^>]{1,60})> ?(.*)");
  private static final Pattern DID =
      Pattern.compile("\\[\\d\\d:\\d\\d\\] ? ?\\* ?(\\S{1,60}) (.*)");

  private ChatThreads() {}

  static List<Path> logs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
    }
  }

  static LinkSet read(Path folder) throws IOException {
    List<LinkThread> threads = new ArrayList<>();
    for (Path gold : logs(folder)) {
      String name = gold.getFileName().toString();
      name = name.substring(0, name.length() - GOLD.length());
      threads.add(thread(name, folder.resolve(name + ".ascii.txt"), gold));
    }
    return new LinkSet(LinkSet.CHAT, threads, 0);
  }

  private static LinkThread thread(String name, Path log, Path gold) throws IOException {
    Map<Integer, Set<CommentId>> parents = links(gold);
    List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
    ChatClock clock = new ChatClock(name);
    SourceId source = new SourceId(log.getFileName().toString(), null, "");
    List<Comment> comments = new ArrayList<>();
    List<LinkThread.Answer> answers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      comments.add(comment(lines.get(i), clock, new Location(source, i + 1, 1)));
      Set<CommentId> answered = parents.get(i);
      answers.add(
          answered == null
              ? new LinkThread.Answer(LinkThread.Role.CONTEXT, Set.of())
              : new LinkThread.Answer(LinkThread.Role.SCORED, answered));
    }
    return new LinkThread(name, comments, answers);
  }

  /** For each annotated line the lines that it answers; none where it begins a conversation. */
  private static Map<Integer, Set<CommentId>> links(Path gold) throws IOException {
    Map<Integer, Set<CommentId>> links = new TreeMap<>();
    Map<Integer, Set<Integer>> seen = new HashMap<>();
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      String[] fields = line.strip().split(" ", -1);
      if (fields.length >= 2) {
        int one = Integer.parseInt(fields[0]);
        int other = Integer.parseInt(fields[1]);
        seen.computeIfAbsent(Math.max(one, other), unused -> new TreeSet<>())
            .add(Math.min(one, other));
      }
    }
    seen.forEach(
        (message, answered) -> {
          Set<CommentId> ids = new HashSet<>();
          for (int parent : answered) {
            if (parent != message) {
              ids.add(new CommentId(String.valueOf(parent)));
            }
          }
          links.put(message, ids);
        });
    return links;
  }

  private static Comment comment(String line, ChatClock clock, Location location) {
    Matcher said = SAID.matcher(line);
    Matcher matcher = said.matches() ? said : DID.matcher(line);
    boolean person = matcher == said || matcher.matches();
    return new Comment(
        new CommentId(String.valueOf(location.line() - 1)),
        person ? new Author(matcher.group(1), matcher.group(1), AuthorKind.UNKNOWN) : null,
        clock.next(line),
        person ? matcher.group(2) : line,
        ReplyHints.NONE,
        location);
  }
}
