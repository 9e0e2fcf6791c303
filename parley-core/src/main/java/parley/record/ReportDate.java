package parley.record;

import parley.text.Published;

/**
 * When a report was published, and why the record thinks so.
 *
 * @param published the date and how it is known
 * @param explanation in words: "shares talks in Jeddah on 2025-03-11 with …"; for what the report
 *     itself states, empty
 */
public record ReportDate(Published published, String explanation) {}
