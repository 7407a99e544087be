/**
 * Who is who in a discussion and in a corpus. In: the linked comments of a discussion, with the
 * names that linking found in them; then the people of one discussion after the other. Out: {@link
 * threadlens.model.Participant}s with the forms in which others wrote their names, ghosts (who is
 * answered and has no comment), names that are alike; and a {@link threadlens.model.Person} for
 * each name of a corpus. Never decides who answers whom, never merges two accounts, and never says
 * who is behind a name: it says how names look, and how often.
 *
 * <p>{@link threadlens.people.People} is the door for a discussion: a {@code Roll} takes those who
 * wrote, then hears whom each comment answers or speaks to. {@link threadlens.people.CorpusRoll} is
 * the door for a corpus. Both ask {@code NameForm} what of a name counts (its letters and digits,
 * its parts, its initials), {@code Resemblance} in what way a written form is like a name, and
 * {@code SimilarNames} which names are alike.
 *
 * <p>What bounds it: 200 units of a name are read; names that are alike are found by looking up
 * what they share (letters, skeleton, the word without one letter), so that the time grows with the
 * number of names and not with that of pairs; at most 20 aliases and 5 similar names each; 100,000
 * people of a corpus, and how many entries were left is told.
 */
@NullMarked
package threadlens.people;

import org.jspecify.annotations.NullMarked;
