/**
 * What is known of people, and how it is taken out again. In: thread reports. Out: thread reports
 * with pseudonyms in the place of names ({@link threadlens.privacy.Veil}), or without what somebody
 * wrote ({@link threadlens.privacy.Erasure}), and the word whether a file still holds a name
 * ({@link threadlens.privacy.NameCheck}). Never reads a source, never judges a comment, and never
 * writes a key or a name anywhere but into the key's own file.
 *
 * <h2>Which names are looked for</h2>
 *
 * <p>{@link threadlens.privacy.KnownNames} takes all threads before the first is veiled, since
 * somebody who is named in the first may write in the last. Known are: the names of all who wrote,
 * in every text; the forms in which others write such a name and that look or read like it
 * (capitals, spacing, look-alikes, one or two letters, another script, another name of the
 * account), in every text; and within its own thread, whatever else was found to mean somebody: a
 * part of a name, its initials, a nickname, somebody who is answered and has no comment. A name is
 * found as a whole word, folded, with or without a space, dot, hyphen, underscore or apostrophe
 * between its parts: {@code lebanon_first} is found in {@code Lebanon First}.
 *
 * <p><em>Names that are common words.</em> Somebody may be called {@code the}, {@code Peace} or
 * {@code Shia}. Such a name is taken out wherever it is marked as one (in the fields of authors,
 * where linking found that somebody is spoken to, after {@code @}), and stays in running prose,
 * where it names nobody. Common are: words of fewer than three letters and digits, numbers, words
 * in the lists of {@link threadlens.text.EverydayWords}, words that the articles of three threads
 * or more print, and the words of which a research file itself is made (its columns, groups, rules,
 * sites). The check at the end looks for these after {@code @} only; how many they are is told.
 *
 * <p>Names of more than 100 letters are replaced where they are marked, and not looked for.
 */
@NullMarked
package threadlens.privacy;

import org.jspecify.annotations.NullMarked;
