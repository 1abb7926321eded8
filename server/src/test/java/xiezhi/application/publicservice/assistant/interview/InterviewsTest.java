package xiezhi.application.publicservice.assistant.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import xiezhi.application.publicservice.assistant.interview.Interview.Trial;
import xiezhi.application.publicservice.assistant.interview.Progress.State;
import xiezhi.foundation.documents.letter.Composer;
import xiezhi.foundation.documents.letter.TemplateShelf;

@DisplayName("引导式问答: every interview, by its own worked cases")
class InterviewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final InterviewShelf SHELF = new InterviewShelf();

    static Stream<Interview> interviews() {
        return SHELF.all().stream();
    }

    static Stream<Arguments> trials() {
        return interviews()
                .flatMap(interview -> interview.tests().stream()
                        .map(trial -> Arguments.of(interview.code(), trial.name(), interview, trial)));
    }

    @Test
    void coverTheSixMattersThatCitizensAskFor() {
        assertThat(interviews().map(Interview::code))
                .contains(
                        "legal-aid",
                        "wage-arrears",
                        "divorce-agreement",
                        "mediation-request",
                        "will-notarisation",
                        "information-disclosure");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("trials")
    void endWhereTheirWorkedCasesSay(String code, String name, Interview interview, Trial trial) {
        Progress progress = Interviewing.next(interview, trial.answers(), null, TODAY);
        assertThat(ends(progress)).as("%s %s %s", code, name, progress.faults()).isEqualTo(trial.ends());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("trials")
    void askOnePageAfterAnotherAndNeverTheSameTwice(String code, String name, Interview interview, Trial trial) {
        Map<String, Object> given = new LinkedHashMap<>();
        Progress progress = Interviewing.next(interview, given, null, TODAY);
        for (int pages = 0; progress.state() == State.ASK; pages++) {
            assertThat(pages).as(code + name).isLessThan(20);
            Screen screen = java.util.Objects.requireNonNull(progress.screen());
            screen.asks().forEach(ask -> given.put(ask.name(), trial.answers().get(ask.name())));
            Progress after = Interviewing.next(interview, given, null, TODAY);
            assertThat(after.screen())
                    .as("%s %s %s %s", code, name, screen.id(), after.faults())
                    .isNotEqualTo(screen);
            progress = after;
        }
        assertThat(ends(progress)).isEqualTo(trial.ends());
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void haveAWorkedCaseForEveryPageAndEveryExit(Interview interview) {
        List<Progress> all = interview.tests().stream()
                .map(trial -> Interviewing.next(interview, trial.answers(), null, TODAY))
                .toList();
        Set<String> pages = all.stream()
                .flatMap(progress -> progress.path().stream().map(Progress.Stop::id))
                .collect(Collectors.toSet());
        assertThat(pages)
                .containsAll(interview.screens().stream().map(Screen::id).toList());
        assertThat(all.stream().map(InterviewsTest::ends))
                .containsAll(
                        interview.exits().stream().map(Interview.Exit::code).toList())
                .contains("REVIEW");
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void lookOnlyAtAnswersThatWereAskedBefore(Interview interview) {
        Set<String> known = new java.util.HashSet<>();
        for (Screen screen : interview.screens()) {
            if (screen.when() != null) {
                assertThat(known).as(screen.id()).containsAll(screen.when().looksAt());
            }
            screen.asks().forEach(ask -> {
                if (ask.when() != null) {
                    assertThat(known).as(ask.name()).containsAll(ask.when().looksAt());
                }
                assertThat(known.add(ask.name()))
                        .as("asked twice: " + ask.name())
                        .isTrue();
            });
            interview.exits().stream()
                    .filter(exit -> exit.after().equals(screen.id()))
                    .forEach(exit -> assertThat(known).containsAll(exit.when().looksAt()));
        }
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void saveForPlainWordsInShortSentences(Interview interview) {
        interview.screens().forEach(screen -> {
            assertThat(screen.title().length()).as(screen.title()).isLessThan(24);
            Arrays.stream(screen.help().split("[。;；?？]"))
                    .forEach(sentence ->
                            assertThat(sentence.length()).as(sentence).isLessThan(48));
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("trials")
    void makeADocumentWithoutHoles(String code, String name, Interview interview, Trial trial) {
        if (trial.ends().equals("REVIEW")) {
            Map<String, Object> values = new Review(
                            interview,
                            Interviewing.next(interview, trial.answers(), null, TODAY)
                                    .answers())
                    .values();
            values.put("number", "");
            assertThat(Composer.compose(new TemplateShelf().get(interview.document()), values)
                            .blank())
                    .as(code + name)
                    .isFalse();
        }
    }

    @Test
    void dropWhatHungOnAChangedAnswer() {
        Interview interview = SHELF.get("legal-aid");
        Map<String, Object> answers = new LinkedHashMap<>(Map.of("matter", "SUPPORT", "people", 3, "income", "64800"));
        answers.put("exempt", List.of());
        answers.put("assets", "");
        assertThat(Interviewing.next(interview, answers, null, TODAY).answers()).containsKeys("people", "income");

        answers.put("exempt", List.of("SOCIAL_ASSISTANCE"));
        Progress changed = Interviewing.next(interview, answers, null, TODAY);
        assertThat(changed.answers()).doesNotContainKeys("people", "income");
        assertThat(changed.screen()).extracting(Screen::id).isEqualTo("limit");
    }

    @Test
    void goBackToAPageThatLiesOnTheWayAndNoFurther() {
        Interview interview = SHELF.get("legal-aid");
        Map<String, Object> answers = Map.of("matter", "SUPPORT", "exempt", List.of("MIGRANT"), "hurry", "NO");
        assertThat(Interviewing.next(interview, answers, "matter", TODAY).screen())
                .extracting(Screen::id)
                .isEqualTo("matter");
        assertThat(Interviewing.next(interview, answers, "me", TODAY).screen())
                .extracting(Screen::id)
                .isEqualTo("facts");
    }

    @Test
    void nameEveryFaultOfAPageInTheReadersWords() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("kind", "FIRM");
        answers.put("still", false);
        answers.put("left", "2027-01-01");
        Progress progress = Interviewing.next(SHELF.get("wage-arrears"), answers, null, TODAY);
        assertThat(progress.screen()).extracting(Screen::id).isEqualTo("work");
        assertThat(progress.faults())
                .extracting(fault -> fault.field() + fault.message())
                .containsExactly("left离开的日期不能晚于今天");

        answers.put("left", "昨天");
        assertThat(Interviewing.next(SHELF.get("wage-arrears"), answers, null, TODAY)
                        .faults())
                .extracting(fault -> fault.message())
                .containsExactly("没有看懂“昨天”, 请重新填写离开的日期");
    }

    @Test
    void addUpWhatIsOwed() {
        Interview interview = SHELF.get("wage-arrears");
        Progress progress =
                Interviewing.next(interview, interview.tests().getFirst().answers(), null, TODAY);
        assertThat(new Review(interview, progress.answers()).values().get("total"))
                .hasToString("15900.50");
    }

    private static String ends(Progress progress) {
        return progress.exit() == null
                ? progress.state().name()
                : progress.exit().code();
    }
}
