<?php
/**
 * A block for each widget.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Page;

use function Coffee_Network\generated;
use const Coffee_Network\FILE;
use const Coffee_Network\Language\DOMAIN;
use const Coffee_Network\VERSION;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'coffee-network-editor';

/**
 * Makes the blocks known: by the `block.json` of each, which the build has made.
 */
function register_blocks(): void {
	$uses = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-core-data', 'wp-element' );
	wp_register_script( EDITOR, plugins_url( 'assets/editor.js', FILE ), $uses, VERSION, true );
	foreach ( widget_names() as $name ) {
		register_block_type_from_metadata(
			dirname( __DIR__, 2 ) . "/blocks/$name",
			array(
				'render_callback' => fn ( array $attributes ) => render_block_of( $name, $attributes ),
			)
			// Editors of before 6.3 take into their canvas what a block names alone; on pages a name would bring it everywhere.
			+ ( is_admin() ? array( 'script_handles' => array( SCRIPT ) ) : array() )
		);
	}
}

/**
 * The HTML of a block.
 *
 * @param string $name       The widget.
 * @param array  $attributes Those of the block.
 */
function render_block_of( string $name, array $attributes ): string {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), widget( $name, $attributes ) );
}

/**
 * Hands the editor what its sidebar asks, in the language of whoever edits.
 */
function give_editor(): void {
	$post = get_post();
	$data = array(
		'widgets'    => array_map( __NAMESPACE__ . '\translated', generated( 'widgets' ) ),
		'languages'  => array_map( fn ( $words ) => $words['name'], generated( 'words' ) ),
		'language'   => language_of_post( $post ? $post->ID : 0 ),
		'news'       => news_address(),
		'categories' => taxonomy_exists( 'category' ),
		'says'       => array(
			'look'        => __( 'How it looks', 'coffee-network-widgets' ),
			'own'         => __( 'Your own data (optional)', 'coffee-network-widgets' ),
			'language'    => __( 'Language of the widget', 'coffee-network-widgets' ),
			'page'        => __( 'The language of the page', 'coffee-network-widgets' ),
			'colour'      => __( 'Accent colour', 'coffee-network-widgets' ),
			'news'        => __( 'Whose news', 'coffee-network-widgets' ),
			'site'        => __( 'Of this site', 'coffee-network-widgets' ),
			'network'     => __( 'Of the network: a link to them', 'coffee-network-widgets' ),
			'feed'        => __( 'Of another site', 'coffee-network-widgets' ),
			'category'    => __( 'Category', 'coffee-network-widgets' ),
			'allNews'     => __( 'All categories', 'coffee-network-widgets' ),
		),
	);
	$script = sprintf( 'window.coffeeNetworkBlocks = %s;', wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) );
	wp_add_inline_script( EDITOR, $script, 'before' );
}

/**
 * A widget's description with the words of its settings in the language of whoever edits.
 *
 * @param array $widget The description.
 */
function translated( array $widget ): array {
	// The build makes the catalogues from the same description: they have these texts.
	// phpcs:disable WordPress.WP.I18n
	$say = fn ( string $text ) => translate_with_gettext_context( $text, 'setting', DOMAIN );
	// phpcs:enable
	foreach ( $widget['settings'] as $name => $setting ) {
		$widget['settings'][ $name ]['label']   = $say( $setting['label'] );
		$widget['settings'][ $name ]['choices'] = array_map( fn ( $choice ) => array( $choice[0], $say( $choice[1] ) ), $setting['choices'] );
	}
	return $widget;
}

/**
 * The language of a page that is being edited: by Polylang or WPML, else the site's.
 *
 * @param int $id The number of the page.
 */
function language_of_post( int $id ): string {
	$polylang = $id && function_exists( 'pll_get_post_language' ) ? pll_get_post_language( $id ) : '';
	$wpml     = $id ? apply_filters( 'wpml_post_language_details', null, $id ) : null; // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WPML's.
	$wpml     = is_array( $wpml ) ? ( $wpml['language_code'] ?? '' ) : '';
	foreach ( array( $polylang, $wpml, str_replace( '_', '-', get_locale() ) ) as $tag ) {
		if ( is_string( $tag ) && '' !== $tag ) {
			return $tag;
		}
	}
	return 'es';
}

/**
 * The blocks stand together in the inserter.
 *
 * @param array[] $categories The categories of blocks.
 */
function add_category( array $categories ): array {
	return array_merge(
		$categories,
		array(
			array(
				'slug'  => 'coffee-network',
				'title' => __( 'Coffee Network', 'coffee-network-widgets' ),
			),
		)
	);
}

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_editor' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );
