/// A trie over letter codes, in flat memory.
///
/// A node is 16 bytes: a mask of the codes that have a child, the first child's index (the children
/// of a node stand together, in code order), and a value, zero for none.
package struct TrieNode: Sendable, BitwiseCopyable {
  @usableFromInline package var mask: UInt64
  @usableFromInline package var firstChild: UInt32
  package var value: UInt32
}

/// A read-only view of trie nodes.
package struct Trie: @unchecked Sendable {
  @usableFromInline package let nodes: UnsafeBufferPointer<TrieNode>

  /// The node after `code`, or nil.
  @inlinable @inline(__always)
  package func child(_ node: UInt32, _ code: UInt8) -> UInt32? {
    let mask = nodes[Int(node)].mask
    let bit: UInt64 = 1 &<< UInt64(code)
    if mask & bit == 0 { return nil }
    return nodes[Int(node)].firstChild &+ UInt32((mask & (bit &- 1)).nonzeroBitCount)
  }

  /// The value of a node, zero for none.
  @inlinable @inline(__always)
  package func value(_ node: UInt32) -> UInt32 { nodes[Int(node)].value }

  /// Whether any word goes on after a node.
  @inlinable @inline(__always)
  package func hasChildren(_ node: UInt32) -> Bool { nodes[Int(node)].mask != 0 }

  /// The codes that lead on from a node, in order.
  package func codes(after node: UInt32) -> [UInt8] {
    (0..<64).filter { nodes[Int(node)].mask & (1 << UInt64($0)) != 0 }.map { UInt8($0) }
  }
}

/// Builds tries: words in any order, then flat nodes in breadth-first order.
struct TrieBuilder {
  private var children: [[(code: UInt8, node: Int)]] = [[]]
  private var values: [UInt32] = [0]

  /// The value at the end of `word`, zero where nothing has been set.
  subscript(word: [UInt8]) -> UInt32 {
    mutating get { values[node(of: word)] }
    set { values[node(of: word)] = newValue }
  }

  private mutating func node(of word: [UInt8]) -> Int {
    var node = 0
    for code in word {
      if let next = children[node].first(where: { $0.code == code }) {
        node = next.node
      } else {
        children.append([])
        values.append(0)
        children[node].append((code, children.count - 1))
        node = children.count - 1
      }
    }
    return node
  }

  /// Appends the nodes to `nodes` and answers the index of the root.
  func flatten(into nodes: inout [TrieNode]) -> UInt32 {
    let root = nodes.count
    nodes.append(TrieNode(mask: 0, firstChild: 0, value: values[0]))
    var queue = [(source: 0, target: root)]
    var head = 0
    while head < queue.count {
      let (source, target) = queue[head]
      head += 1
      let sorted = children[source].sorted { $0.code < $1.code }
      nodes[target].firstChild = UInt32(nodes.count)
      for (code, child) in sorted {
        nodes[target].mask |= 1 << UInt64(code)
        queue.append((child, nodes.count))
        nodes.append(TrieNode(mask: 0, firstChild: 0, value: values[child]))
      }
    }
    return UInt32(root)
  }
}
