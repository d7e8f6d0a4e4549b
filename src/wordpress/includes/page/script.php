<?php
/**
 * The script of the widgets: this plugin's own copy, on the pages that show a widget.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Page;

use Coffee_Network\Data;
use const Coffee_Network\FILE;
use const Coffee_Network\VERSION;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'coffee-network';

/**
 * What a page holds where it shows a widget: our blocks, pasted tags, marked paragraphs; and our shortcode.
 */
const SIGNS = '/<!-- wp:coffee-network\/|<coffee-[a-z]|data-widget=.coffee-/';

/**
 * Makes the script known. It is printed where something asks for it.
 */
function register_script(): void {
	wp_register_script( SCRIPT, plugins_url( 'assets/coffee-network.js', FILE ), array(), VERSION, false );
	// WordPress before 6.3 does not read it.
	wp_script_add_data( SCRIPT, 'strategy', 'defer' );
}

/**
 * Asks for the script on the page that is being made.
 */
function need_script(): void {
	wp_enqueue_script( SCRIPT );
}

/**
 * Whether a text shows a widget.
 *
 * @param string $text The text of a post.
 */
function shows_widget( string $text ): bool {
	if ( preg_match( SIGNS, $text ) ) {
		return true;
	}
	foreach ( own_shortcodes() as $tag ) {
		if ( has_shortcode( $text, $tag ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Puts the script into the head of a page whose content shows a widget: elsewhere it comes at the end.
 */
function foresee_script(): void {
	$post = is_singular() ? get_queried_object() : null;
	if ( $post instanceof \WP_Post && shows_widget( $post->post_content ) && ! pastes_script( $post->post_content ) ) {
		need_script();
	}
}

/**
 * Says to the script where this site's own data are, if it keeps any; and that it waits for the page.
 *
 * Optimizers keep a script's own address in `data-src`: `data-dataset` is the same by a name of ours.
 *
 * @param string $tag    The `<script>`.
 * @param string $handle The name of the script.
 */
function complete_tag( string $tag, string $handle ): string {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$more    = preg_match( '/\sdefer\b/', $tag ) ? '' : ' defer';
	$dataset = Data\has_own() ? Data\dataset_url() : remember_dataset();
	$more   .= '' === $dataset ? '' : ' data-dataset="' . esc_url( $dataset ) . '"';
	return preg_replace( '/<script(?=\s)/', '<script' . $more, $tag, 1 );
}

/**
 * Brings the script into the canvas of the editor, where the blocks show the widgets themselves.
 */
function need_script_in_editor(): void {
	if ( is_admin() ) {
		need_script();
	}
}

add_action( 'init', __NAMESPACE__ . '\register_script', 5 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\foresee_script' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\need_script_in_editor' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\complete_tag', 10, 2 );
