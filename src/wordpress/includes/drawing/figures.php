<?php
/**
 * The twin of src/widgets/figures/element.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\Facts\shared;
use function Coffee_Network\Facts\some;
use function Coffee_Network\Language\coded_unit;
use function Coffee_Network\Language\format_figure;
use function Coffee_Network\Language\say_date;
use function Coffee_Network\Values\edtf;

defined( 'ABSPATH' ) || exit;

/**
 * Key figures.
 *
 * @param array $asked What is drawn.
 */
function figures( array $asked ): string {
	$language = $asked['language'];
	$all      = $asked['dataset']['figures'];
	$count    = count( $all );
	if ( ! $count ) {
		return '';
	}
	$source = shared( $all, 'source' );
	$as_of  = shared( $all, 'asOf' );
	$grid   = ( $count > 1 ? 'two' : '' ) . ' ' . ( $count % 2 && $count > 1 ? 'odd' : '' ) . ' '
		. ( 4 === $count || $count > 6 ? 'four' : ( $count > 2 ? 'three' : '' ) ) . ' ' . ( 5 === $count || 7 === $count ? 'led' : '' );
	$html   = heading( $asked, esc_html( $language['terms']['figures'] ) ) . "<ul class=\"$grid\" part=\"list\" role=\"list\">";
	foreach ( $all as $figure ) {
		$html .= figure_item( $figure, $as_of ? '' : ( $figure['asOf'] ?? '' ), $source ? null : ( $figure['source'] ?? null ), $language );
	}
	return "$html</ul>" . figure_facts( 'meta', $as_of ?? '', $source, $language );
}

/**
 * One figure.
 *
 * @param array             $figure   The figure.
 * @param string            $as_of    Its date, where that is its own.
 * @param array|string|null $source   Its source, where that is its own.
 * @param array             $language The language.
 */
function figure_item( array $figure, string $as_of, $source, array $language ): string {
	$unit  = $figure['unit'] ?? '';
	$coded = some( $unit ) ? coded_unit( $unit, $language ) : '';
	$shown = format_figure( $figure['value'], $coded, $language );
	$class = strlen( preg_replace( '/[\x80-\xBF]/', '', $shown ) ) < 8 ? 'big' : 'long';
	return "<li part=\"item\"><p class=\"$class\">" . counted_figure( $shown )
		. ( some( $unit ) && '' === $coded ? ' <span part="unit">' . say( $unit, $language ) . '</span>' : '' ) . '</p>'
		. '<p part="label">' . say( $figure['label'], $language ) . '</p>' . say_in( '<p part="note">', $figure['note'] ?? null, $language, '</p>' )
		. figure_facts( 'facts', $as_of, $source, $language ) . '</li>';
}

/**
 * The date and the source of a figure, or of all of them.
 *
 * @param string            $name     The class of the line.
 * @param string            $as_of    The date.
 * @param array|string|null $source   The source.
 * @param array             $language The language.
 */
function figure_facts( string $name, string $as_of, $source, array $language ): string {
	$date  = edtf( $as_of );
	$facts = array();
	if ( $date ) {
		$facts[] = esc_html( $language['terms']['asOf'] . $language['terms']['colon'] . say_date( $date, $language ) );
	}
	if ( some( $source ) ) {
		$facts[] = named_source( $source, $language );
	}
	return $facts ? "<p class=\"$name\">" . in_line( $facts ) . '</p>' : '';
}
