package yicheng.web.api.agenda.list;

import yicheng.web.api.shape.Named;

/** @param hash SHA-256 of the content, 64 hex digits */
record ScanJson(String id, String name, String type, long size, String hash, Named by, String at) {}
