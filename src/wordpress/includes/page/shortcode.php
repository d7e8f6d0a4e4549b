<?php
/**
 * The shortcode, for the classic editor, for page builders and for widget areas:
 * `[coffee_network widget="member-counter" lang="es"]`.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Page;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of the shortcode; nothing but a word to editors where it names no widget.
 *
 * @param array|string $given   What was set.
 * @param string|null  $content What stands between its tags, shown until the script has come.
 */
function render_shortcode( $given, $content = '' ): string {
	$given = is_array( $given ) ? $given : array();
	// Quotes that an editor has curled stay with the value.
	$given = array_map( fn ( $value ) => preg_replace( '/^[“”„«»″\'"]+|[“”„«»″\'"]+$/u', '', html_entity_decode( (string) $value, ENT_QUOTES, 'UTF-8' ) ), $given );
	$name  = preg_replace( '/^coffee-/', '', strtolower( trim( $given['widget'] ?? $given[0] ?? '' ) ) );
	if ( in_array( $name, widget_names(), true ) ) {
		return widget( $name, $given, wp_kses_post( do_shortcode( (string) $content ) ) );
	}
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$message = sprintf(
		/* translators: 1: what was written, 2: the names of the widgets. */
		__( 'Coffee Network: there is no widget “%1$s”. Write one of: %2$s. Only editors see this line.', 'coffee-network-widgets' ),
		$name,
		implode( ', ', widget_names() )
	);
	return '<p>' . esc_html( $message ) . '</p>';
}

/**
 * Makes the shortcode known. Where another plugin has one of its name, that stays, and ours answers to a second name.
 */
function register_shortcode(): void {
	foreach ( array( 'coffee_network', 'coffee_network_widget' ) as $tag ) {
		if ( ! shortcode_exists( $tag ) ) {
			add_shortcode( $tag, __NAMESPACE__ . '\render_shortcode' );
		}
	}
}

// After those of others.
add_action( 'init', __NAMESPACE__ . '\register_shortcode', 20 );
