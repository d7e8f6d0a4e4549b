<?php
/**
 * All that a widget tells, as plain HTML: for whoever has no script, and whatever does not look into shadow roots.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

defined( 'ABSPATH' ) || exit;
