package xiezhi.foundation.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** 素页: a page of plain HTML that needs no script: words, links, forms, and the telephone under each. Chinese first, English beside it. */
public final class PlainSheet {
    private static final String STYLE =
            "body{margin:0 auto;max-width:640px;padding:16px;font:17px/28px \"Noto Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",system-ui,sans-serif;"
                    + "color:#1b1f24;background:#fff}h1{font-size:26px;line-height:36px}h2{font-size:20px}a{color:#1d3f72}"
                    + "label{display:block;margin:14px 0 4px;font-weight:600}input,select{width:100%;box-sizing:border-box;min-height:48px;padding:0 10px;"
                    + "font:inherit;border:1px solid #6f7a88;border-radius:4px;background:#fff;color:#1b1f24}input[type=checkbox]{width:24px;min-height:24px;vertical-align:middle}"
                    + "button{min-height:48px;margin-top:16px;padding:0 24px;font:inherit;border:0;border-radius:4px;background:#1d3f72;color:#fff}"
                    + ".soft{color:#4a5361}.note{border-left:4px solid #1d3f72;padding:8px 12px;background:#f4f6f8}.late{border-color:#b3261e}"
                    + "li{margin:6px 0}dt{color:#4a5361}dd{margin:0 0 8px}footer{margin-top:32px;border-top:1px solid #d9dee5}"
                    + "@media(prefers-color-scheme:dark){body{background:#0c1420;color:#e7ecf3}a{color:#9cc1f5}.soft,dt{color:#aab5c3}"
                    + ".note{background:#131e2e}input,select{background:#131e2e;color:#e7ecf3}button{background:#9cc1f5;color:#0c1420}}";
    private final String title;
    private final String english;
    private final StringBuilder body = new StringBuilder();
    private int status = 200;

    public PlainSheet(String title, String english) {
        this.title = title;
        this.english = english;
    }

    /** A part of a page, told to those who read without script. */
    public record Door(String path, String name, String english) {}

    public static String safe(Object text) {
        return HtmlUtils.htmlEscape(String.valueOf(text), StandardCharsets.UTF_8.name());
    }

    public PlainSheet heading(String text) {
        return html("<h2>" + safe(text) + "</h2>");
    }

    public PlainSheet text(String text) {
        return html("<p>" + safe(text) + "</p>");
    }

    public PlainSheet text(String text, String inEnglish) {
        return text(text).english(inEnglish);
    }

    public PlainSheet english(String text) {
        return html("<p lang=\"en\" class=\"soft\">" + safe(text) + "</p>");
    }

    public PlainSheet note(String text) {
        return html("<p class=\"note\"><strong>" + safe(text) + "</strong></p>");
    }

    public PlainSheet fact(String name, Object value) {
        return html("<dl><dt>" + safe(name) + "</dt><dd>" + safe(value) + "</dd></dl>");
    }

    public PlainSheet link(String to, String text) {
        return html("<p><a href=\"" + safe(to) + "\">" + safe(text) + "</a></p>");
    }

    /** Markup that the caller has made safe. */
    public PlainSheet html(String markup) {
        body.append(markup);
        return this;
    }

    public ResponseEntity<String> answer() {
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .body(page());
    }

    /** The page, or what is wrong in plain words with the way back. */
    public static ResponseEntity<String> answer(Problems problems, String back, Supplier<PlainSheet> page) {
        try {
            return page.get().answer();
        } catch (RuntimeException fault) {
            Problem problem = problems.of(fault);
            PlainSheet sheet = new PlainSheet(problem.title(), "Not done");
            sheet.status = problem.status();
            sheet.html("<p class=\"note late\">" + safe(problem.detail()) + "</p>");
            problem.errors().forEach(error -> sheet.text(error.message()));
            return sheet.text(String.valueOf(problem.remedy()))
                    .link(back, "返回 Back")
                    .answer();
        }
    }

    private String page() {
        return "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + safe(title) + " - 公共法律服务大厅</title><style>" + STYLE
                + "</style></head><body><header><a href=\"/plain\">公共法律服务大厅</a></header>"
                + "<main><h1>" + safe(title) + "</h1><p lang=\"en\" class=\"soft\">" + safe(english) + "</p>" + body
                + "</main><footer><p>看不懂、不会填, 拨打 <a href=\"tel:12348\">12348</a>, 全天有人接听, 免费。有人身危险, 立即拨打 <a href=\"tel:110\">110</a>。</p>"
                + "<p lang=\"en\" class=\"soft\">Call <a href=\"tel:12348\">12348</a>, day and night, free of charge. In danger call <a href=\"tel:110\">110</a>.</p></footer></body></html>";
    }
}
