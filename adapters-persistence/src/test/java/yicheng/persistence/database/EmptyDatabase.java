package yicheng.persistence.database;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test that asks for a {@link Database} an empty one, and closes it after the test. */
abstract class EmptyDatabase implements ParameterResolver {

    abstract Opened open(ExtensionContext test);

    @Override
    public final boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public final Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(Namespace.create(EmptyDatabase.class))
                .computeIfAbsent(Opened.class, unopened -> open(test), Opened.class)
                .database();
    }

    /** Without this a database given to a constructor would stay open until the last test of the class. */
    @Override
    public final ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    /** Closed by the engine when the test is over. */
    record Opened(Database database, Runnable afterwards) implements AutoCloseable {

        @Override
        public void close() {
            database.close();
            afterwards.run();
        }
    }
}
