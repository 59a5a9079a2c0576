package yicheng.topic.life;

import java.util.List;
import java.util.Optional;

/** The files that go with topics. Changes happen inside a unit of work. */
public interface Attachments {

    List<Attachment> of(Topic.Id topic);

    Optional<Attachment> find(Attachment.Id id);

    /** Empty where there is no such file. */
    Optional<byte[]> content(Attachment.Id id);

    void add(Attachment attachment, byte[] content);

    void remove(Attachment.Id id);
}
