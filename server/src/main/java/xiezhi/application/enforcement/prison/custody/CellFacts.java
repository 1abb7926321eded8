package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.record.Item;

/**
 * 编舍事实: who is to be put where, and who is there.
 *
 * @param termEnd for a juvenile who turned eighteen: how long he has left
 * @param juvenilePrison whether the place is one for juveniles
 * @param override a co-defendant may be put there by written approval; nothing else may
 */
public record CellFacts(
        @Item("日期") LocalDate day,
        @Item("罪犯") Who inmate,
        @Item("刑期止日") @Nullable LocalDate termEnd,
        @Item("未成年犯管教所") @Nullable Boolean juvenilePrison,
        @Item("同监罪犯") List<Who> cell,
        @Item("同案犯同监已经批准") @Nullable Boolean override,
        @Item("床位已满") @Nullable Boolean full) {

    /**
     * 罪犯情况.
     *
     * @param number prison number, by which a reason names him
     * @param avoid numbers of those whom he must not be put together with
     * @param coDefendants numbers of those sentenced in the same case
     */
    public record Who(
            @Item("罪犯编号") String number,
            @Item("性别") Sex sex,
            @Item("出生日期") LocalDate born,
            @Item("禁止同监") @Nullable List<String> avoid,
            @Item("同案犯") @Nullable List<String> coDefendants) {

        public Who {
            avoid = avoid == null ? List.of() : List.copyOf(avoid);
            coDefendants = coDefendants == null ? List.of() : List.copyOf(coDefendants);
        }

        boolean minor(LocalDate day) {
            return born.plusYears(18).isAfter(day);
        }

        boolean mustAvoid(Who other) {
            return (avoid != null && avoid.contains(other.number))
                    || (other.avoid != null && other.avoid.contains(number));
        }

        boolean sameCase(Who other) {
            return (coDefendants != null && coDefendants.contains(other.number))
                    || (other.coDefendants != null && other.coDefendants.contains(number));
        }
    }

    public CellFacts {
        cell = List.copyOf(cell);
    }
}
