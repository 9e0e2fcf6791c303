package parley.claims;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import parley.actors.Mention;
import parley.time.TimeReference;

/**
 * Reads many claims from JSON; what is equal in them is one object: their words, times, actors and
 * places.
 *
 * <p>Claims read one by one with {@link ClaimJson#read} are equal to these and take three times the
 * memory, since reports say the same of the same actors. For one thread; to be dropped when all are
 * read.
 */
public final class ClaimReader {

  private final Map<Object, Object> seen = new HashMap<>();
  private final Map<String, TimeReference> times = new HashMap<>();
  private final ObjectReader json =
      ClaimJson.MAPPER.readerFor(Claim.class).withAttribute(ClaimReader.class, this);

  /** A reader that has read nothing yet. */
  public ClaimReader() {}

  /**
   * The claim that {@link ClaimJson#write} wrote.
   *
   * @throws IllegalArgumentException if {@code line} is not a claim
   */
  public Claim read(String line) {
    try {
      return json.readValue(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a claim: " + line, e);
    }
  }

  private Object shared(Object value) {
    Object known = seen.putIfAbsent(value, value);
    return known == null ? value : known;
  }

  /** A value, or the equal one that the reader in charge, if there is one, has read before. */
  private static Object shared(Object value, DeserializationContext context) {
    return context.getAttribute(ClaimReader.class) instanceof ClaimReader reader
        ? reader.shared(value)
        : value;
  }

  /** A time by its notation, parsed once. */
  static TimeReference time(
      String notation, Function<String, TimeReference> parse, DeserializationContext context) {
    return context.getAttribute(ClaimReader.class) instanceof ClaimReader reader
        ? reader.times.computeIfAbsent(notation, parse)
        : parse.apply(notation);
  }

  /** Shares strings. */
  static final class Strings extends JsonDeserializer<String> {
    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = json.getValueAsString();
      if (text == null) {
        return (String) context.handleUnexpectedToken(String.class, json);
      }
      return (String) shared(text, context);
    }
  }

  /** Shares actors, places and who says so. */
  static final class Sharing extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;
    private static final Set<Class<?>> SHARED = Set.of(Mention.class, SaidBy.class, Place.class);

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
      return SHARED.contains(bean.getBeanClass()) ? new Shared(deserializer) : deserializer;
    }
  }

  private static final class Shared extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    Shared(JsonDeserializer<?> one) {
      super(one);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> one) {
      return new Shared(one);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return shared(super.deserialize(json, context), context);
    }
  }
}
