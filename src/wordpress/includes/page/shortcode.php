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
		return widget( $name, $given, wp_kses_post( do_shortcode( (string) $content ) ) ) . unknown_category( $name, $given );
	}
	return to_editors(
		sprintf(
			/* translators: 1: what was written, 2: the names of the widgets. */
			__( 'Coffee Network: there is no widget “%1$s”. Write one of: %2$s. Only editors see this line.', 'coffee-network-widgets' ),
			$name,
			implode( ', ', widget_names() )
		)
	);
}

/**
 * A word to editors where a list of news names a category that is not there: visitors see the news of all.
 *
 * @param string $name  The widget.
 * @param array  $given What was set.
 */
function unknown_category( string $name, array $given ): string {
	$category = (string) ( $given['category'] ?? '' );
	if ( 'news-list' !== $name || '' === $category || '0' === $category || category_of( $category ) ) {
		return '';
	}
	/* translators: %s: what was written. */
	return to_editors( sprintf( __( 'Coffee Network: there is no category “%s”; write the name or the slug of one. Until then news of all categories are shown. Only editors see this line.', 'coffee-network-widgets' ), $category ) );
}

/**
 * A line that only those see who can mend what it says.
 *
 * @param string $message The line.
 */
function to_editors( string $message ): string {
	return current_user_can( 'edit_posts' ) && ! tells_only() ? '<p>' . esc_html( $message ) . '</p>' : '';
}

/** The names of the shortcode: the second is for sites where another plugin has the first. */
const SHORTCODES = array( 'coffee_network', 'coffee_network_widget' );

/**
 * The names to which this plugin answers.
 *
 * @return string[]
 */
function own_shortcodes(): array {
	global $shortcode_tags;
	return array_filter( SHORTCODES, fn ( $tag ) => __NAMESPACE__ . '\render_shortcode' === ( $shortcode_tags[ $tag ] ?? null ) );
}

/**
 * Makes the shortcode known. Where another plugin has one of its name, that stays, and ours answers to a second name.
 */
function register_shortcode(): void {
	foreach ( SHORTCODES as $tag ) {
		if ( ! shortcode_exists( $tag ) ) {
			add_shortcode( $tag, __NAMESPACE__ . '\render_shortcode' );
		}
	}
}

/**
 * Says on this plugin's page that another plugin has the name of the shortcode.
 *
 * @param array[] $notices What else is said there.
 */
function tell_of_clash( array $notices ): array {
	if ( ! in_array( 'coffee_network', own_shortcodes(), true ) ) {
		$notices[] = array( 'info', __( 'On this site another plugin answers to the shortcode [coffee_network]. Write [coffee_network_widget …] for the widgets.', 'coffee-network-widgets' ) );
	}
	return $notices;
}

add_filter( 'coffee_network_state', __NAMESPACE__ . '\tell_of_clash' );
// After those of others.
add_action( 'init', __NAMESPACE__ . '\register_shortcode', 20 );
