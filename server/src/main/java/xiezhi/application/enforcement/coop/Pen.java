package xiezhi.application.enforcement.coop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.security.Signer;
import xiezhi.kernel.record.FormType;
import xiezhi.kernel.record.Plain;

/** 书写: writes messages and receipts as JSON and signs them with the node's key; the records' own descriptors say how. */
@Component
public class Pen {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private final Signer signer;

    Pen(Signer signer) {
        this.signer = signer;
    }

    /** A message, signed. */
    public Wire message(Envelope envelope, Record body) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("envelope", plain(envelope));
        content.put("body", plain(body));
        return sign(JSON.writeValueAsString(content));
    }

    /** A receipt, signed. */
    public Wire receipt(Receipt receipt) {
        List<Map<String, String>> faults = new ArrayList<>();
        receipt.faults().forEach(fault -> {
            Map<String, String> line = new LinkedHashMap<>();
            if (fault.field() != null) {
                line.put("field", fault.field());
            }
            line.put("message", fault.message());
            faults.add(line);
        });
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("msgId", receipt.msgId());
        content.put("code", receipt.code());
        content.put("at", receipt.at().toString());
        content.put("faults", faults);
        return sign(JSON.writeValueAsString(content));
    }

    /** As it goes over the line. */
    public static String text(Wire wire) {
        return JSON.writeValueAsString(
                Map.of("content", wire.content(), "keyId", wire.keyId(), "signature", wire.signature()));
    }

    /** The map that a text holds; empty when it holds none. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(String text) {
        try {
            return JSON.readValue(text, Map.class);
        } catch (tools.jackson.core.JacksonException notJson) {
            return Map.of();
        }
    }

    private Wire sign(String content) {
        byte[] signature = signer.sign(content.getBytes(StandardCharsets.UTF_8));
        return new Wire(content, signer.keyId(), Base64.getEncoder().encodeToString(signature));
    }

    private static Map<String, Object> plain(Record row) {
        return Plain.map(FormType.of(row.getClass()).fields(), row);
    }
}
