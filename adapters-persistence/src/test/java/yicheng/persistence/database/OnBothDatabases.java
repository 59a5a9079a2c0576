package yicheng.persistence.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a class of tests on SQLite (in reports {@code [1]}) and again on PostgreSQL ({@code [2]}). The constructor takes
 * a {@link Database}: an empty one for each test, closed after it. A port's contract needs no more than what
 * {@code JdbiTopicsTest} has.
 */
@ClassTemplate
@ExtendWith(BothDatabases.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnBothDatabases {}
