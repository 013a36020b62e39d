package org.opendoor.analytics.rest.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.opendoor.analytics.rest.dashboard.Contents.Content;
import org.opendoor.kit.problem.Refused;

/** The pages as they go out, with what a browser may do with them. */
@ApplicationScoped
class Pages {

    private final Assets assets;
    private final Policy policy;

    Pages(Assets assets, Policy policy) {
        this.assets = assets;
        this.policy = policy;
    }

    Response shown(Page page, Content content) {
        return page(200, Templates.page(Shell.round(page, assets.version()), page.title(), content));
    }

    /** What was asked for cannot be shown; the page itself can. */
    Response refused(Refused why) {
        var words =
                why.code().title() + why.detail().map(detail -> ": " + detail).orElse("") + ".";
        return says(why.code().status(), true, "This cannot be shown", words, Link.to(Page.OVERVIEW));
    }

    Response signedOut() {
        return says(
                200,
                false,
                "You have signed out",
                "You can close this page.",
                new Link(Page.OVERVIEW.path(), "Sign in again", false));
    }

    Response notAllowed() {
        return says(
                403,
                true,
                "You cannot see these pages",
                "They are open to analysts only. Ask whoever gave you your sign-in for the role “analyst”, or sign in as"
                        + " somebody else.",
                null);
    }

    private Response says(int status, boolean signedIn, String heading, String words, Link link) {
        return page(status, Templates.message(Shell.bare(assets.version(), signedIn), heading, words, link));
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name()))
                .header("Content-Security-Policy", policy.text())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("X-Content-Type-Options", "nosniff")
                .entity(page.render())
                .build();
    }

    /** The templates by their names; the build fails where one is missing or wants what it is not given. */
    @CheckedTemplate(basePath = "dashboard")
    static class Templates {

        private Templates() {}

        static native TemplateInstance page(Shell shell, String page, Content content);

        static native TemplateInstance message(Shell shell, String heading, String words, Link link);
    }
}
