/// What goes out by HTTP, whatever the page: headers, the policy of pages, static files, errors.
@NullMarked
package org.gloss.shell.http;

import org.jspecify.annotations.NullMarked;
