package xiezhi.foundation.statutes.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 废止: an instrument that another one ends.
 *
 * @param name short name
 * @param day first day without it, when the article prints one; else that of the instrument that ends it
 */
public record Repeal(String name, @Nullable LocalDate day) {}
