package yicheng.rules.build;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import yicheng.rules.chapter.Chapter;

/** Loads a chapter's classes, and lets them and their compiler see the open classes only. */
final class BookLoader extends ClassLoader {

    private static final String CLASS = ".class";

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> files;
    private final OpenClasses open;

    private BookLoader(Chapter<?> chapter, Map<String, byte[]> files) {
        super(chapter.report().getClassLoader());
        this.files = files;
        this.open = new OpenClasses(chapter);
    }

    /** For the compiler: sees what rules may see, holds nothing. */
    static BookLoader toCompile(Chapter<?> chapter) {
        return new BookLoader(chapter, Map.of());
    }

    static BookLoader toRun(Chapter<?> chapter, Compiled compiled) {
        return new BookLoader(chapter, compiled.files());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            var bytes = files.get(name.replace('.', '/') + CLASS);
            if (bytes != null) {
                return defineClass(name, bytes, 0, bytes.length);
            }
            if (!open.contains(name)) {
                throw new ClassNotFoundException(name + " is not open to rules");
            }
            return getParent().loadClass(name);
        }
    }

    /** The compiler reads classes as resources. */
    @Override
    public URL getResource(String name) {
        return isOpen(name) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isOpen(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    private boolean isOpen(String resource) {
        return resource.endsWith(CLASS)
                && open.contains(resource.substring(0, resource.length() - CLASS.length())
                        .replace('/', '.'));
    }
}
