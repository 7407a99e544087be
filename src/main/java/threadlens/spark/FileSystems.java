package threadlens.spark;

import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;

/** How files are reached, told by the driver to all. */
record FileSystems(SerializableConfiguration settings) implements Serializable {
  Configuration configuration() {
    return settings.value();
  }
}
