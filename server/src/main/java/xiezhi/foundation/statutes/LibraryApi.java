package xiezhi.foundation.statutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Unfit;

/** 法规库接口: the catalogue, and each instrument with its contents, versions and full text. */
@RestController
@RequestMapping("/api/statutes/instruments")
@OpenToAll(because = "法规公开")
class LibraryApi {
    private static final int MOST = 200;
    private static final int LONGEST = 100;
    private final Catalogue catalogue;
    private final InstrumentPages pages;

    LibraryApi(Catalogue catalogue, InstrumentPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping
    Catalogue.Page instruments(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam @Nullable String after) {
        if (q.codePointCount(0, q.length()) > LONGEST) {
            throw Unfit.field("q", "检索词不超过 " + LONGEST + " 个字");
        }
        return catalogue.page(new Catalogue.Wish(q.strip(), kind, issuer, status), within(limit), after);
    }

    @GetMapping("/{id}")
    InstrumentPage instrument(@PathVariable long id, @RequestParam @Nullable Long version) {
        return pages.page(id, version).orElseThrow(() -> new NotFound("馆藏没有编号 " + id + " 的法规或者这一版本; 请从法规目录进入"));
    }

    @GetMapping("/{id}/text")
    List<InstrumentPages.Text> text(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit) {
        return pages.texts(id, version, after, within(limit));
    }

    private static int within(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Unfit.field("limit", "每页 1 至 " + MOST + " 条");
        }
        return limit;
    }
}
