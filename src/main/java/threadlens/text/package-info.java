/**
 * Places in a text, and what a text is once spelling is set aside. In: strings, untrusted and of
 * any length. Out: spans, lines, folded forms with the way back, the languages of a text. Knows no
 * comment, no file of the user's, and no rule; uses no library but ICU4J.
 *
 * <h2>Folding</h2>
 *
 * {@link threadlens.text.Folding#fold} works in three steps.
 *
 * <ol>
 *   <li><em>The plainest fold</em> ({@code Plain}): one pass that lowers case, applies NFKC cluster
 *       by cluster, drops what is not seen (controls, zero-width and bidirectional characters,
 *       Arabic vowel signs and stretching), makes Arabic letters one that writers confuse, and
 *       keeps for each unit where it came from. This is the {@link threadlens.text.AlignedText}.
 *   <li><em>Tokens</em> ({@code Tokenizer}): words, numbers, emoji. Hidden characters inside a word
 *       are gone by then, so it stays one token; so do a word with signs for letters ({@code b!tch,
 *       a**hole}) and one that was spaced out ({@code i d i o t}). Punctuation is no token; the
 *       {@link threadlens.text.Break} before each token says whether a clause or sentence ended.
 *   <li><em>Forms</em> ({@code WordForms}): fold after fold, each working on the forms before it,
 *       each leaving its name in the trace. An everyday English or French word has one form and
 *       costs one look-up.
 * </ol>
 *
 * <p>Two words are the same where they share a form, so the one law of folding is: <em>no form of a
 * word may be another word</em>, unless a moderator would agree that they are one. What follows
 * from it: a form from Arabizi digits or signs is dropped where it reads as an everyday English or
 * French word ({@code 7it} is not hit, {@code 2ass} is no English word at all); sound keys of
 * Arabizi begin with {@code ~} and so live apart from all words; after an Arabic clitic enough
 * letters must be left; a word with the article takes no pronoun, so the name {@code al-Kalbi} is
 * no dog. Digits are read as leet only where 0, 1, 4 or a sign is among them, or where the reading
 * is an everyday word: 2, 3, 5, 6, 7, 8, 9 are letters of Arabizi, and {@code M8}, {@code F16},
 * {@code 10k} are names and numbers.
 *
 * <p>Rules fold their terms with {@link threadlens.text.Folding#term}, which gives each word
 * exactly one form to look for: disguises and clitics are undone in the text, never in the term. A
 * term written with an Arabizi digit is sought by its sound ({@code 7mar} finds hmar, 7maaar,
 * el7mar), one without is sought as it stands (and {@code hmar} still finds 7mar). A mask, a form
 * with {@code *}, is resolved by the one who has the terms: {@link threadlens.text.Form#masks}.
 *
 * <p>Some folds need to know which words are sought: {@link threadlens.text.Respelling} is made
 * once from the terms of the rules and looks at tokens that mean nothing by themselves. It reads
 * slips ({@code Slips}: two letters swapped, one left out or doubled), words run together ({@code
 * GluedWords}), torn apart ({@code TornWords}), digits in words that no list holds, and Arabic
 * terms in Latin letters and the other way round ({@code Transliteration}). Where an everyday word
 * is as near as a term, nothing is read; {@code words/near.txt} holds the real words that look like
 * another one, {@code words/exact.txt} the everyday words of Arabizi that sound like one. A short
 * Arabic word is found in Latin letters only with a digit or among Arabizi. All that follows from a
 * word alone, its forms, its {@code Readings} and the numbers of the terms it is, is one {@link
 * threadlens.text.Word}, which is {@code Remembered}: most words come back soon. What stands around
 * it then tells which reading it has ({@code LatinRespelling}).
 *
 * <p>To add a fold: a class that gives forms, a line in {@code WordForms.fold} at the right place,
 * rows in {@code FoldingTest} for what it must find and what must stay clean.
 *
 * <h2>Languages</h2>
 *
 * {@link threadlens.text.Languages#of} counts words. A word is looked up in the lists of {@code
 * words/}; one that several languages know goes to that which the others speak for; an unknown one
 * is judged by Arabizi shape or sound, else by its triples of letters, counted in the same lists.
 * Other scripts are told by their letters. To add a language in Latin script: a list of its hundred
 * most frequent words and its code in {@code Lexicon.LANGUAGES}. Words of proper names, places,
 * dishes and loans do not belong in a list.
 *
 * <h2>Names</h2>
 *
 * {@link threadlens.text.LookAlikes#skeleton} says what a name looks like, {@link
 * threadlens.text.Spelling} how many letters part two. Neither is used on the words of a text.
 *
 * <h2>Hostile text</h2>
 *
 * All is linear in the length of the text. What bounds it: two marks a letter, 64 units a token for
 * other than the plain form, 12 forms a token, 12 signs in a row inside a word, 24 units looked
 * ahead for one, 10,000 units read for the language. {@code HostileTextTest} holds these.
 */
@NullMarked
package threadlens.text;

import org.jspecify.annotations.NullMarked;
