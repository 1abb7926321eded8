package xiezhi.application.enforcement.kiosk.view;

import java.time.LocalDate;
import java.util.List;
import xiezhi.application.enforcement.kiosk.terminal.Keeping;
import xiezhi.application.enforcement.kiosk.terminal.Subject;
import xiezhi.application.enforcement.person.EpisodeKind;

/** 一种执行: what a person under that measure may know of himself. */
interface Side extends Keeping {
    EpisodeKind kind();

    List<Section> sections(Subject subject, LocalDate today);
}
