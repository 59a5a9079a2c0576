package yicheng.rules.build;

import java.util.Map;
import java.util.TreeMap;

/** The classes of one compiled chapter, by path, and the list of models among them. */
record Compiled(Map<String, byte[]> files) {

    static final String MODELS = "drools-model";

    Compiled {
        files = new TreeMap<>(files);
    }
}
