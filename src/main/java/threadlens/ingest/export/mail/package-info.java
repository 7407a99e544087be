/**
 * Mail that many read: archives of mailing lists and groups. In: an mbox file (RFC 4155), however
 * long, or mails of which each has a file. Out: a thread for each topic, as the messages' own
 * {@code References} tell it, or their subject where they refer to nothing (RFC 5322, 3.6.4;
 * Zawinski, <em>Message threading</em>, 1997).
 *
 * <pre>
 *   bytes --MboxMessages, or file by file--> one message at a time --MailMessage--> who, when, what --MailThreads--> its thread
 * </pre>
 */
@NullMarked
package threadlens.ingest.export.mail;

import org.jspecify.annotations.NullMarked;
