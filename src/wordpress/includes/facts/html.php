<?php
/**
 * Facts as HTML, everything escaped. The twin of src/facts/html.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

defined( 'ABSPATH' ) || exit;

/**
 * Headings, paragraphs and lists.
 *
 * @param array $facts The facts.
 */
function to_html( array $facts ): string {
	return implode( "\n", array_map( __NAMESPACE__ . '\block_html', $facts ) );
}

/**
 * A block.
 *
 * @param array $block The block.
 */
function block_html( array $block ): string {
	if ( 'heading' === $block['kind'] ) {
		$level = (int) $block['level'];
		return "<h$level>" . line_html( $block['line'] ) . "</h$level>";
	}
	if ( 'paragraph' === $block['kind'] ) {
		return '<p>' . line_html( $block['line'] ) . '</p>';
	}
	$lines = array_map( fn ( $line ) => '<li>' . line_html( $line ) . "</li>\n", $block['lines'] );
	return "<ul>\n" . implode( '', $lines ) . '</ul>';
}

/**
 * A line.
 *
 * @param array $line The line.
 */
function line_html( array $line ): string {
	return implode( '', array_map( __NAMESPACE__ . '\words_html', $line ) );
}

/**
 * Some words.
 *
 * @param array $words The words.
 */
function words_html( array $words ): string {
	$html = esc_html( $words['text'] );
	if ( ! empty( $words['datetime'] ) ) {
		$html = '<time datetime="' . esc_attr( $words['datetime'] ) . "\">$html</time>";
	}
	if ( ! empty( $words['href'] ) ) {
		$html = '<a href="' . href( $words['href'] ) . "\">$html</a>";
	}
	if ( ! empty( $words['strong'] ) ) {
		$html = "<strong>$html</strong>";
	}
	return empty( $words['lang'] ) ? $html : '<span lang="' . esc_attr( $words['lang'] ) . "\">$html</span>";
}

/**
 * An address, escaped. It was checked where it comes from.
 *
 * @param string $address The address.
 */
function href( string $address ): string {
	// WordPress would take the ends of its lines out of a message.
	return 0 === strpos( $address, 'https://wa.me/' ) ? esc_attr( $address ) : esc_url( $address );
}
