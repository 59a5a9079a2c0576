package yicheng.web.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that need a browser: skipped with the way to get one where there is none, unless one is required. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.WhereThereIsOne.class)
public @interface InBrowser {

    /** Reads {@code YICHENG_BROWSER_REQUIRED}: {@code true} lets such tests run into the failure. */
    final class WhereThereIsOne implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            return Installed.chromium().isPresent() || Installed.required()
                    ? ConditionEvaluationResult.enabled("a browser is there or required")
                    : ConditionEvaluationResult.disabled(Installed.HINT);
        }
    }
}
