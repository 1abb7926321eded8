package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.foundation.demo.Crew.Part;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 讲述: one file as its story goes on: each act on its day, by its person, never later than now. */
final class Tale {
    private final CaseTale about;
    private final AidFiles files;
    private final Instant now;
    private @Nullable Ref<AidApplication> file;

    /** 一幕: what somebody does to the file as it stands. */
    @FunctionalInterface
    interface Act {
        void on(Ref<AidApplication> file, int version);
    }

    /** 开篇: what makes the file. */
    @FunctionalInterface
    interface Beginning {
        Ref<AidApplication> make();
    }

    Tale(CaseTale about, AidFiles files, Instant now) {
        this.about = about;
        this.files = files;
        this.now = now;
    }

    CaseTale about() {
        return about;
    }

    void begins(Actor who, Beginning beginning) {
        StoryClock.at(on(0), () -> Acting.run(who, () -> file = beginning.make()));
    }

    void then(int day, Part part, Act act) {
        then(day, about.crew().actor(part), act);
    }

    void then(int day, Actor who, Act act) {
        StoryClock.at(on(day), () -> {
            int version = version();
            Acting.run(who, () -> act.on(ref(), version));
        });
    }

    Ref<AidApplication> ref() {
        return Objects.requireNonNull(file, "a story starts with its beginning");
    }

    private int version() {
        return Acting.as(Actor.system("演示省"), () -> files.look(ref()).stored().version());
    }

    private Instant on(int day) {
        LocalDate date = about.begins().plusDays(day);
        Instant then = date.atTime(LocalTime.of(9, 0).plusMinutes(about.count() * 13L % 400 + day))
                .atZone(AidFiles.CHINA)
                .toInstant();
        return then.isAfter(now) ? now : then;
    }
}
