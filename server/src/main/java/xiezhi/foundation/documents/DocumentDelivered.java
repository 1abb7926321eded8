package xiezhi.foundation.documents;

import java.time.LocalDate;
import java.util.UUID;

/** 文书已送达: published in the transaction that recorded the delivery. */
public record DocumentDelivered(UUID document, String template, String standard, UUID business, LocalDate on) {}
