package xiezhi.foundation.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.OpenToAll;

/** 素页目录: what can be done without script, and honestly what can't; the rooms bring their doors. */
@RestController
class PlainHall {
    private final List<PlainSheet.Door> doors;

    PlainHall(ObjectProvider<PlainSheet.Door> doors) {
        this.doors = doors.stream()
                .sorted(Comparator.comparing(PlainSheet.Door::path))
                .toList();
    }

    @GetMapping("/plain")
    @OpenToAll(because = "whoever has no script must still find help")
    ResponseEntity<String> index() {
        PlainSheet sheet = new PlainSheet("不用脚本也能办的事", "What works without script");
        doors.forEach(door -> sheet.link(door.path(), door.name()).english(door.english()));
        return sheet.heading("这些要打开脚本, 或者到窗口、打电话办")
                .text(
                        "登录、在线申请、查进度、收消息需要打开浏览器的 JavaScript。不打开的, 拨打12348由工作人员登记, 或者带身份证到法律援助中心窗口办理, 效果一样。",
                        "Logging in, applying online, tracking and messages need JavaScript. Without it call 12348, or go to a legal aid centre with your identity card: it counts the same.")
                .answer();
    }
}
