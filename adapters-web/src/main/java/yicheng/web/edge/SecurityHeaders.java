package yicheng.web.edge;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** On every answer, static files and errors included; encoded once, so that they cost nothing. */
public final class SecurityHeaders implements HttpConfiguration.Customizer {

    static final HttpFields ALL = HttpFields.from(
            new PreEncodedHttpField(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                            + " connect-src 'self'; form-action 'self'; manifest-src 'self'; base-uri 'none';"
                            + " frame-ancestors 'none'"),
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("Vary", "Accept-Encoding"),
            new PreEncodedHttpField("X-Frame-Options", "DENY"),
            new PreEncodedHttpField("Referrer-Policy", "same-origin"),
            new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"));

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        ALL.forEach(responseHeaders::put);
        return request;
    }
}
