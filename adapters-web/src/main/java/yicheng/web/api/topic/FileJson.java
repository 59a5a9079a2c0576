package yicheng.web.api.topic;

import yicheng.topic.life.Attachment;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;

/** @param hash SHA-256 of the content, 64 hex digits */
record FileJson(String id, String name, String type, long size, String hash, Named by, String at) {

    static FileJson of(Attachment file, Names names, Moments moments) {
        return new FileJson(
                file.id().value(),
                file.name(),
                file.type(),
                file.size(),
                file.hash(),
                names.of(file.by()),
                moments.written(file.at()));
    }
}
