package xiezhi.foundation.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Mask;
import xiezhi.kernel.record.Plain;
import xiezhi.kernel.record.Ref;

/**
 * 数据元的 JSON: an element is a plain value, masked by its standard wherever a controller answers with the type itself; only the
 * store's rendering shows more. References are their ids, codes their codes.
 */
@Component
class ElementJson extends SimpleModule {
    ElementJson() {
        super("xiezhi-elements");
    }

    @Override
    public void setupModule(JacksonModule.SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
                return serializerOf(type.getRawClass());
            }
        });
    }

    private static @Nullable ValueSerializer<?> serializerOf(Class<?> type) {
        if (type == Ref.class || type.isAnnotationPresent(Element.class)) {
            return new Scalar();
        }
        return type.isEnum() && Labelled.class.isAssignableFrom(type) ? new Scalar() : null;
    }

    /** 素值输出. */
    private static final class Scalar extends StdSerializer<Object> {
        Scalar() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            switch (value) {
                case Ref<?> ref -> out.writeString(ref.id().toString());
                case Enum<?> code -> out.writeString(Plain.code(code));
                default -> writeElement((Record) value, out);
            }
        }

        private static void writeElement(Record element, JsonGenerator out) {
            Object inside = Plain.inside(element);
            Mask mask = element.getClass().getAnnotation(Element.class).mask();
            out.writeString(mask == Mask.NAME || mask == Mask.NONE ? text(inside) : mask.of(text(inside)));
        }

        private static String text(Object inside) {
            return inside instanceof BigDecimal d ? d.toPlainString() : inside.toString();
        }
    }
}
