package xiezhi.application.publicservice.consult;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.statutes.ImportStatutes;

/** 试用书架: a few articles, imported into the real library as any folder is; what is imported already is left alone. */
public final class TestShelf {
    private final ApplicationContext house;

    public TestShelf(ApplicationContext house) {
        this.house = house;
    }

    /** The articles that the approved answers of the tests cite, and two versions of an act of our own. */
    public void fill() {
        try {
            Path folder =
                    Files.createDirectories(Files.createTempDirectory("shelf").resolve("试用"));
            act(folder, "法律援助法", "2021-08-20", "2021年8月20日 全国人民代表大会常务委员会通过", """
                    第二条 本法所称法律援助，是国家建立的为经济困难公民和符合法定条件的其他当事人无偿提供法律咨询、代理、刑事辩护等法律服务的制度，是公共法律服务体系的组成部分。

                    第二十条 法律援助人员应当恪守职业道德和执业纪律，不得向受援人收取任何财物。

                    第三十一条 下列事项的当事人，因经济困难没有委托代理人的，可以向法律援助机构申请法律援助：

                    （一）依法请求国家赔偿；

                    （二）请求给予社会保险待遇或者社会救助；

                    （三）请求发给抚恤金；

                    （四）请求给付赡养费、抚养费、扶养费；

                    （五）请求确认劳动关系或者支付劳动报酬；

                    （六）请求认定公民无民事行为能力或者限制民事行为能力；

                    （七）请求工伤事故、交通事故、食品药品安全事故、医疗事故人身损害赔偿；

                    （八）请求环境污染、生态破坏损害赔偿；

                    （九）法律、法规、规章规定的其他情形。

                    第四十二条 法律援助申请人有材料证明属于下列人员之一的，免予核查经济困难状况：

                    （一）无固定生活来源的未成年人、老年人、残疾人等特定群体；

                    （二）社会救助、司法救助或者优抚对象；

                    （三）申请支付劳动报酬或者请求工伤事故人身损害赔偿的进城务工人员；

                    （四）法律、法规、规章规定的其他人员。

                    第七十一条 本法自2022年1月1日起施行。
                    """);
            act(folder, "劳动法", "2018-12-29", "2018年12月29日 全国人民代表大会常务委员会修正", """
                    第五十条 工资应当以货币形式按月支付给劳动者本人。不得克扣或者无故拖欠劳动者的工资。

                    第一百零七条 本法自1995年1月1日起施行。
                    """);
            act(folder, "民法典", "2020-05-28", "2020年5月28日 全国人民代表大会通过", """
                    第一千二百六十条 本法自2021年1月1日起施行。
                    """);
            act(folder, "人民调解法", "2010-08-28", "2010年8月28日 全国人民代表大会常务委员会通过", """
                    第四条 人民调解委员会调解民间纠纷，不收取任何费用。

                    第三十五条 本法自2011年1月1日起施行。
                    """);
            act(folder, "试问法", "2009-12-01", "2009年12月1日 全国人民代表大会常务委员会通过", """
                    第三条 试问的答复期限为三十日。

                    第九条 本法自2010年1月1日起施行。
                    """);
            act(folder, "试问法", "2019-12-01", "2019年12月1日 全国人民代表大会常务委员会修订", """
                    第三条 试问的答复期限为十五日。

                    第九条 本法自2020年1月1日起施行。
                    """);
            house.getBean(ImportStatutes.class)
                    .run(folder.getParent(), new PrintStream(OutputStream.nullOutputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void act(Path folder, String name, String day, String note, String articles) throws IOException {
        Files.writeString(
                folder.resolve("%s(%s).md".formatted(name, day)),
                "# 中华人民共和国%s\n\n%s\n\n<!-- INFO END -->\n\n%s".formatted(name, note, articles));
    }
}
