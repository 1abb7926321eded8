package xiezhi.application.enforcement.prison.contact;

import org.springframework.stereotype.Component;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 密封: only the addressee who has a desk here can open a letter here; to all others it goes on paper, in an envelope. */
@Component
class SealedLetters {
    private final Records records;

    SealedLetters(Records records) {
        this.records = records;
    }

    void seal(OpenFile<Complaint> file, String content) {
        if (file.row().addressee() != Addressee.PROCURATORATE) {
            throw Unfit.field(
                    "content",
                    "写给%s的信请写在纸上, 自己封好投入信箱; 这里只登记编号和期限"
                            .formatted(file.row().addressee().label()));
        }
        Acting.run(
                Actor.system("密封信件"),
                () -> records.add(new SealedLetter(Ref.next(), file.ref(), file.today(), content), file.placement()));
    }
}
