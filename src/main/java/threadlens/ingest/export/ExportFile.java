package threadlens.ingest.export;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import threadlens.model.SourceId;

/**
 * A file of an export, once it was read.
 *
 * @param url it was fetched from; null where nobody tells
 * @param capturedAt when it was made; null where that is not known
 * @param isWhole whether it was read to its end
 * @param onlyOpens whether it holds no more than the posts that open threads, so that a discussion
 *     bears its name only where no other file has a part of it
 */
record ExportFile(
    SourceId id,
    @Nullable String url,
    @Nullable OffsetDateTime capturedAt,
    boolean isWhole,
    boolean onlyOpens) {}
