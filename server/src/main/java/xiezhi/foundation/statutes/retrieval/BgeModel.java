package xiezhi.foundation.statutes.retrieval;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** 向量模型 (BGE-small-zh): turns a text into 512 numbers; near in meaning is near in space. One thread for each call. */
final class BgeModel implements AutoCloseable {
    static final int DIMENSIONS = 512;
    private static final int LONGEST = 400;
    private static final String NAME = "/bge-small-zh-v1.5-q";
    private final WordPiece words;
    private final OrtSession session;

    BgeModel() {
        try (InputStream tokenizer = open("-tokenizer.json");
                InputStream weights = open(".onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            words = new WordPiece(tokenizer);
            options.setIntraOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            session = OrtEnvironment.getEnvironment().createSession(weights.readAllBytes(), options);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (OrtException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static InputStream open(String part) {
        return Objects.requireNonNull(BgeModel.class.getResourceAsStream(NAME + part), part);
    }

    /** The text's vector, of length one. */
    float[] vector(String text) {
        long[] ids = words.cut(text, LONGEST);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        OrtEnvironment house = OrtEnvironment.getEnvironment();
        try (OnnxTensor tokens = OnnxTensor.createTensor(house, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(house, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(house, new long[][] {new long[ids.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            float[] first = new float[DIMENSIONS];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(first);
            return Vectors.normal(first);
        } catch (OrtException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException ignored) {
            // nothing is lost: the model is read again from the artifact
        }
    }
}
