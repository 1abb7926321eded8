/** 刑罚与刑期: judgments, the ledger of terms, and the rules of commutation, parole, execution outside prison and sealing. */
@ApplicationModule(
        id = "sentence",
        displayName = "刑罚与刑期",
        allowedDependencies = {"records", "identity", "audit", "deadlines", "messages", "rules", "standards", "web", "person"})
@NullMarked
package xiezhi.application.enforcement.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
