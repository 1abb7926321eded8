package xiezhi.foundation.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.OpenToAll;

/** 演示入口: who may be tried out. The route exists in the demonstration only. */
@RestController
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class DemoDoor {
    private final List<Chapter> chapters;

    DemoDoor(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    @GetMapping("/api/demo/accounts")
    @OpenToAll(
            because =
                    "the accounts of the demonstration are printed on its login page; the route exists in no other mode")
    List<DemoAccount> accounts() {
        Stream<DemoAccount> citizen = Stream.of(new DemoAccount(
                Citizens.SHOWN_MOBILE,
                Citizens.SHOWN_NAME,
                "群众 (手机号登录)",
                "Citizen (logs in by mobile number)",
                DemoAccount.PASSWORD));
        Stream<DemoAccount> staff = Arrays.stream(Role.values())
                .map(role -> new DemoAccount(
                        role.login,
                        role.personName(),
                        role.unit + " " + role.label,
                        role.english,
                        DemoAccount.PASSWORD));
        Stream<DemoAccount> others = chapters.stream().flatMap(chapter -> chapter.accounts().stream());
        return Stream.of(citizen, staff, others).flatMap(one -> one).toList();
    }

    /** The accounts as lines for the terminal. */
    String sheet() {
        return accounts().stream()
                .map(a -> "  %-16s %s, %s".formatted(a.account(), a.role(), a.english()))
                .collect(Collectors.joining(
                        "\n", "Demo accounts (演示账号), password %s:%n".formatted(DemoAccount.PASSWORD), ""));
    }
}
