package xiezhi.foundation.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.intake.AidFiling;

/** 填表: what an invented person writes into the form. */
final class Filling {
    private Filling() {}

    static AidFiling of(CaseTale tale) {
        Map<String, Object> body = new HashMap<>();
        body.put("matter", tale.matter().name());
        body.put("facts", facts(tale.matter()));
        body.put("opponent", tale.matter() == AidMatter.SUPPORT ? Cast.name(tale.count() + 400L) : "演示建筑工程有限公司");
        body.put("division", tale.crew().division());
        body.put("venue", "演示" + tale.crew().county() + "人民法院");
        body.put("organDivision", tale.crew().division());
        body.put("eventDivision", tale.crew().division());
        body.put("litigation", true);
        body.put("applicantName", tale.shownCitizen() ? Citizens.SHOWN_NAME : Cast.name(tale.count()));
        body.put(
                "citizenId",
                tale.shownCitizen()
                        ? Citizens.SHOWN_ID
                        : Cast.citizenId(tale.crew().division(), tale.birthYear(), tale.count()));
        body.put("mobile", tale.shownCitizen() ? Citizens.SHOWN_MOBILE : Cast.mobile(100 + tale.count()));
        body.put("honestDeclaration", true);
        means(tale, body);
        return AidFiling.read(body, tale.begins());
    }

    private static void means(CaseTale tale, Map<String, Object> body) {
        if (exempt(tale)) {
            body.put("exemptions", List.of("MIGRANT_WAGE_INJURY"));
        }
        int own = 5400 + tale.count() % 7 * 900;
        body.put(
                "household",
                List.of(
                        Map.of(
                                "name",
                                String.valueOf(body.get("applicantName")),
                                "relation",
                                "本人",
                                "income12m",
                                own + ".00"),
                        Map.of("name", Cast.name(tale.count() + 200L), "relation", "配偶", "income12m", "9600.00")));
        body.put("incomeTotal12m", own + 9600 + ".00");
        body.put("assets", "8000.00");
        if (urgent(tale)) {
            body.put("limitationExpiry", tale.begins().plusDays(4).toString());
        }
    }

    /** A worker from the country who claims his wages; the reviewer looks at his papers. */
    static boolean exempt(CaseTale tale) {
        return tale.matter() == AidMatter.UNPAID_WAGES && tale.count() % 2 == 0;
    }

    /** Aid that is given before all is proved needs a limit that is about to end. */
    static boolean urgent(CaseTale tale) {
        return tale.reaches() == AidState.PROVISIONAL;
    }

    private static String facts(AidMatter matter) {
        return switch (matter) {
            case UNPAID_WAGES -> "在演示工地做工四个月, 工资一直没有结清, 多次催要没有结果, 现有工友证言和记工本。 (演示数据)";
            case WORK_INJURY -> "上班时从脚手架跌落, 左腿骨折, 单位只付了部分医疗费, 请求工伤赔偿。 (演示数据)";
            case TRAFFIC_INJURY -> "过马路时被小客车撞伤, 对方负全部责任, 赔偿协商不成。 (演示数据)";
            case SUPPORT -> "年事已高, 子女两年没有给付赡养费, 村里调解过两次。 (演示数据)";
            case DOMESTIC_VIOLENCE -> "长期遭受家庭暴力, 已经报警, 请求离婚并主张损害赔偿。 (演示数据)";
            case SOCIAL_SECURITY -> "申请社会救助没有得到答复, 请求依法给予。 (演示数据)";
            case DIVORCE_PROPERTY -> "想请律师分割婚后购买的房屋。 (演示数据)";
            case null, default -> "请求法律援助机构提供帮助, 情况如所附材料。 (演示数据)";
        };
    }
}
