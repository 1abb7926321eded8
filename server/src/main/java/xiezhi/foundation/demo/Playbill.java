package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 戏单: many people's days, told in the order of the days, so that a month closes after all that happened in it. What lies ahead is not told. */
final class Playbill {
    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private final List<Scene> scenes = new ArrayList<>();

    /** 一场: what somebody does on a day. */
    private record Scene(LocalDate day, Actor who, Runnable work) {}

    void on(LocalDate day, Actor who, Runnable work) {
        scenes.add(new Scene(day, who, work));
    }

    void tell(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, CaseFiles.CHINA);
        scenes.stream()
                .filter(scene -> !scene.day().isAfter(today))
                .sorted(Comparator.comparing(Scene::day))
                .forEach(scene -> tell(scene, now));
    }

    private static void tell(Scene scene, Instant now) {
        Instant then = scene.day().atTime(MORNING).atZone(CaseFiles.CHINA).toInstant();
        StoryClock.at(then.isAfter(now) ? now : then, () -> Acting.run(scene.who(), scene.work()));
    }
}
