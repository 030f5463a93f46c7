package org.clausewise.report.amendment.reader;

import java.util.List;

/** An instruction as it stands in a file: its sentence, points under it, quotations under it. */
record Item(String lead, List<String> points, List<String> quoted) {}
